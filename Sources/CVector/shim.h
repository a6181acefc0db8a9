#pragma once
#include <stdint.h>

/* Which of 64 bytes are what is asked for: bit n for byte n. Swift's vectors cannot be made into bits, which is one
   instruction of the processor. Whoever calls has 64 bytes there. */

#if defined(__SSE2__)

typedef uint8_t vector_block __attribute__((vector_size(16)));
typedef uint8_t vector_loose_block __attribute__((vector_size(16), aligned(1)));
typedef char vector_signs __attribute__((vector_size(16)));

static inline uint64_t vector_bits(vector_block a, vector_block b, vector_block c, vector_block d) {
  return (uint64_t)(uint16_t)__builtin_ia32_pmovmskb128((vector_signs)a) |
         (uint64_t)(uint16_t)__builtin_ia32_pmovmskb128((vector_signs)b) << 16 |
         (uint64_t)(uint16_t)__builtin_ia32_pmovmskb128((vector_signs)c) << 32 |
         (uint64_t)(uint16_t)__builtin_ia32_pmovmskb128((vector_signs)d) << 48;
}

/* The bytes that equal one. */
static inline uint64_t vector_equal(const uint8_t *bytes, uint8_t byte) {
  const vector_loose_block *block = (const vector_loose_block *)bytes;
  vector_block wanted = (vector_block){} + byte;
  return vector_bits((vector_block)(block[0] == wanted), (vector_block)(block[1] == wanted),
                     (vector_block)(block[2] == wanted), (vector_block)(block[3] == wanted));
}

/* The bytes from `low` on, `count` values of them. */
static inline uint64_t vector_among(const uint8_t *bytes, uint8_t low, uint8_t count) {
  const vector_loose_block *block = (const vector_loose_block *)bytes;
  vector_block first = (vector_block){} + low, number = (vector_block){} + count;
  return vector_bits((vector_block)((block[0] - first) < number), (vector_block)((block[1] - first) < number),
                     (vector_block)((block[2] - first) < number), (vector_block)((block[3] - first) < number));
}

/* The bytes that equal one, where what stands at the same place of others equals another. */
static inline uint64_t vector_pair(const uint8_t *bytes, uint8_t byte, const uint8_t *others, uint8_t other) {
  const vector_loose_block *block = (const vector_loose_block *)bytes, *beside = (const vector_loose_block *)others;
  vector_block wanted = (vector_block){} + byte, also = (vector_block){} + other;
  vector_block is_pair[4];
  for (int at = 0; at < 4; at++)
    is_pair[at] = (vector_block)(block[at] == wanted) & (vector_block)(beside[at] == also);
  return vector_bits(is_pair[0], is_pair[1], is_pair[2], is_pair[3]);
}

/* Writes the bytes with small letters, and a blank for whatever is neither letter nor digit of ASCII. Which those are. */
static inline uint64_t vector_fold(const uint8_t *bytes, uint8_t *folded) {
  const vector_loose_block *block = (const vector_loose_block *)bytes;
  vector_loose_block *target = (vector_loose_block *)folded;
  vector_block is_odd[4];
  for (int at = 0; at < 4; at++) {
    vector_block small = block[at] | 0x20, letter = small - 'a', digit = block[at] - '0';
    /* A digit has the bit of small letters. */
    is_odd[at] = (vector_block)(letter > 25) & (vector_block)(digit > 9);
    target[at] = (small & ~is_odd[at]) | (is_odd[at] & 0x20);
  }
  return vector_bits(is_odd[0], is_odd[1], is_odd[2], is_odd[3]);
}

/* The bytes that are no ASCII: those with their highest bit set. */
static inline uint64_t vector_beyond_ascii(const uint8_t *bytes) {
  const vector_loose_block *block = (const vector_loose_block *)bytes;
  return vector_bits(block[0], block[1], block[2], block[3]);
}

#else

static inline uint64_t vector_pair(const uint8_t *bytes, uint8_t byte, const uint8_t *others, uint8_t other) {
  uint64_t bits = 0;
  for (int at = 0; at < 64; at++) bits |= (uint64_t)(bytes[at] == byte && others[at] == other) << at;
  return bits;
}

static inline uint64_t vector_fold(const uint8_t *bytes, uint8_t *folded) {
  uint64_t bits = 0;
  for (int at = 0; at < 64; at++) {
    uint8_t byte = bytes[at];
    uint64_t is_odd = (uint8_t)((byte | 0x20) - 'a') > 25 && (uint8_t)(byte - '0') > 9;
    folded[at] = is_odd ? 0x20 : byte | 0x20;
    bits |= is_odd << at;
  }
  return bits;
}

static inline uint64_t vector_beyond_ascii(const uint8_t *bytes) {
  uint64_t bits = 0;
  for (int at = 0; at < 64; at++) bits |= (uint64_t)(bytes[at] >> 7) << at;
  return bits;
}

static inline uint64_t vector_equal(const uint8_t *bytes, uint8_t byte) {
  uint64_t bits = 0;
  for (int at = 0; at < 64; at++) bits |= (uint64_t)(bytes[at] == byte) << at;
  return bits;
}

static inline uint64_t vector_among(const uint8_t *bytes, uint8_t low, uint8_t count) {
  uint64_t bits = 0;
  for (int at = 0; at < 64; at++) bits |= (uint64_t)((uint8_t)(bytes[at] - low) < count) << at;
  return bits;
}

#endif
