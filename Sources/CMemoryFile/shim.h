#pragma once
/* Swift's Glibc is imported without _GNU_SOURCE, behind which <sys/mman.h> hides this (Linux 3.17, glibc 2.27). */
extern int memfd_create(const char *name, unsigned int flags);
static inline int shim_memory_file(const char *name) { return memfd_create(name, 1u /* MFD_CLOEXEC */); }
