#pragma once
/* Swift's Glibc is imported without _GNU_SOURCE, behind which <sys/mman.h> hides this (Linux 3.17, glibc 2.27). */
extern int memfd_create(const char *name, unsigned int flags);
static inline int shim_memory_file(const char *name) { return memfd_create(name, 1u /* MFD_CLOEXEC */); }

#include <malloc.h>
/* Larger blocks come from the system one by one and go back when they are freed; of the others so much is kept. */
static inline void shim_keep_memory(int block, int kept) {
#if defined(M_MMAP_THRESHOLD) && defined(M_TRIM_THRESHOLD)
  mallopt(M_MMAP_THRESHOLD, block);
  mallopt(M_TRIM_THRESHOLD, kept);
#endif
}
