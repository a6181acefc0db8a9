// What a C program can do: 18 fields of Indo-Law files with libxml2 (SAX, the sections that hold them) and PCRE2 (JIT).
// It has no evidence, no doubts, and one way to say each thing. fields FIELDS.tsv THREADS FOLDER > records.jsonl
#define PCRE2_CODE_UNIT_WIDTH 8
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <libxml/parser.h>
#include <pcre2.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIELDS = 18, SECTIONS = 16 };

typedef struct {
  char name[32], section[32], way[8];
  int sectionIndex;
  pcre2_code *code;
} Field;

static Field fields[FIELDS];
static char sections[SECTIONS][32];
static int sectionCount;
static char **paths;
static size_t pathCount;
static atomic_size_t next;
static pthread_mutex_t outputLock = PTHREAD_MUTEX_INITIALIZER;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static int sectionNumber(const char *name) {
  for (int i = 0; i < sectionCount; i++)
    if (!strcmp(sections[i], name)) return i;
  return -1;
}

static void readFields(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) fail(path);
  char line[2048];
  int count = 0;
  while (fgets(line, sizeof line, file)) {
    if (*line == '#') continue;
    line[strcspn(line, "\n")] = 0;
    Field *field = &fields[count++];
    char *name = strtok(line, "\t"), *section = strtok(NULL, "\t"), *way = strtok(NULL, "\t"), *pattern = strtok(NULL, "\t");
    strcpy(field->name, name);
    strcpy(field->section, section);
    strcpy(field->way, way);
    if ((field->sectionIndex = sectionNumber(section)) < 0) {
      strcpy(sections[field->sectionIndex = sectionCount++], section);
    }
    int error;
    PCRE2_SIZE at;
    field->code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, 0, &error, &at, NULL);
    if (!field->code) {
      fprintf(stderr, "field %s: the pattern is wrong at byte %zu\n", name, at);
      exit(1);
    }
    pcre2_jit_compile(field->code, PCRE2_JIT_COMPLETE);
  }
  fclose(file);
}

typedef struct {
  char *bytes;
  size_t count, room;
} Buffer;

static char *reserve(Buffer *buffer, size_t more) {
  if (buffer->count + more > buffer->room) {
    buffer->room = (buffer->count + more) * 2;
    if (!(buffer->bytes = realloc(buffer->bytes, buffer->room))) fail("memory");
  }
  return buffer->bytes + buffer->count;
}

static void put(Buffer *buffer, const char *bytes, size_t count) {
  memcpy(reserve(buffer, count), bytes, count);
  buffer->count += count;
}

static void putText(Buffer *buffer, const char *text) { put(buffer, text, strlen(text)); }

typedef struct {
  Buffer text[SECTIONS], file, output;
  int current, depth;
  pcre2_match_data *data;
  pcre2_match_context *context;
} Worker;

static void start(void *context, const xmlChar *name, const xmlChar *p, const xmlChar *u, int n, const xmlChar **ns,
                  int a, int d, const xmlChar **attributes) {
  Worker *worker = context;
  if (++worker->depth == 2) worker->current = sectionNumber((const char *)name);
}

static void end(void *context, const xmlChar *name, const xmlChar *p, const xmlChar *u) {
  Worker *worker = context;
  if (worker->depth-- == 2) worker->current = -1;
}

static void characters(void *context, const xmlChar *bytes, int count) {
  Worker *worker = context;
  if (worker->current < 0) return;
  Buffer *buffer = &worker->text[worker->current];
  char *start = reserve(buffer, count), *out = start;
  char last = buffer->count ? start[-1] : ' ';
  for (int i = 0; i < count; i++) {
    char byte = bytes[i] <= ' ' ? ' ' : bytes[i];
    if (byte == ' ' && last == ' ') continue;
    *out++ = last = byte;
  }
  buffer->count += out - start;
}

/// "2 (dua) tahun 6 (enam) bulan" as months, with days as thirtieths.
static double months(const char *text, const PCRE2_SIZE *groups, int count) {
  double sum = 0;
  for (int i = 1; i + 1 < count; i += 2) {
    if (groups[2 * i] == PCRE2_UNSET) break;
    double value = atoi(text + groups[2 * i]);
    char unit = text[groups[2 * i + 2]];
    sum += unit == 't' ? value * 12 : unit == 'b' ? value : value / 30;
  }
  return sum;
}

static void readField(Worker *worker, Field *field) {
  Buffer *text = &worker->text[field->sectionIndex];
  Buffer *output = &worker->output;
  int isTerm = !strcmp(field->name, "prison") || !strcmp(field->name, "demand_prison") || !strcmp(field->name, "substitute");
  int isAll = !strcmp(field->way, "all"), isLast = !strcmp(field->way, "last");
  PCRE2_SIZE at = 0, from = 0, to = 0;
  char value[64] = "null";
  Buffer *list = output;
  size_t listStart = output->count;
  if (isAll) putText(list, "[");
  while (text->count) {
    int count = pcre2_match(field->code, (PCRE2_SPTR)text->bytes, text->count, at, 0, worker->data, worker->context);
    if (count <= 0) break;
    PCRE2_SIZE *groups = pcre2_get_ovector_pointer(worker->data);
    if (isTerm) snprintf(value, sizeof value, "%.2f", months(text->bytes, groups, count));
    from = groups[2];
    to = groups[3];
    at = groups[1];
    if (isAll) {
      char item[64];
      int length = snprintf(item, sizeof item, "\"%.*s\"", (int)(to - from), text->bytes + from);
      if (!memmem(list->bytes + listStart, list->count - listStart, item, length)) {
        if (list->count > listStart + 1) putText(list, ", ");
        put(list, item, length);
      }
    } else if (!isLast) {
      break;
    }
  }
  if (isAll) {
    putText(list, "]");
  } else if (isTerm || from == to) {
    putText(output, value);
  } else {
    putText(output, "\"");
    put(output, text->bytes + from, to - from);
    putText(output, "\"");
  }
}

static void readFile(Worker *worker, xmlSAXHandler *sax, const char *path) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status)) fail(path);
  worker->file.count = 0;
  char *bytes = reserve(&worker->file, status.st_size);
  size_t size = 0;
  for (ssize_t got; (got = read(file, bytes + size, status.st_size - size)) > 0;) size += got;
  close(file);
  for (int i = 0; i < sectionCount; i++) worker->text[i].count = 0;
  worker->current = -1;
  worker->depth = 0;
  xmlSAXUserParseMemory(sax, worker, bytes, (int)size);
  const char *name = strrchr(path, '/');
  name = name ? name + 1 : path;
  putText(&worker->output, "{\"id\": \"");
  put(&worker->output, name, strcspn(name, "."));
  putText(&worker->output, "\"");
  for (int i = 0; i < FIELDS; i++) {
    putText(&worker->output, ", \"");
    putText(&worker->output, fields[i].name);
    putText(&worker->output, "\": ");
    readField(worker, &fields[i]);
  }
  putText(&worker->output, "}\n");
}

static void flush(Worker *worker) {
  pthread_mutex_lock(&outputLock);
  for (size_t done = 0; done < worker->output.count;) {
    ssize_t count = write(1, worker->output.bytes + done, worker->output.count - done);
    if (count < 0) fail("write");
    done += count;
  }
  pthread_mutex_unlock(&outputLock);
  worker->output.count = 0;
}

static void silent(void *context, const char *message, ...) {}

static void *run(void *unused) {
  Worker *worker = calloc(1, sizeof(Worker));
  worker->data = pcre2_match_data_create(16, NULL);
  worker->context = pcre2_match_context_create(NULL);
  pcre2_jit_stack_assign(worker->context, NULL, pcre2_jit_stack_create(32 << 10, 1 << 20, NULL));
  xmlSAXHandler sax = {.initialized = XML_SAX2_MAGIC, .startElementNs = start, .endElementNs = end,
                       .characters = characters, .ignorableWhitespace = characters, .error = silent, .warning = silent};
  size_t index;
  while ((index = atomic_fetch_add(&next, 1)) < pathCount) {
    readFile(worker, &sax, paths[index]);
    if (worker->output.count > 1 << 16) flush(worker);
  }
  flush(worker);
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 4) {
    fprintf(stderr, "fields FIELDS.tsv THREADS FOLDER\n");
    return 64;
  }
  readFields(arguments[1]);
  xmlInitParser();
  DIR *folder = opendir(arguments[3]);
  if (!folder) fail(arguments[3]);
  size_t room = 0;
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (*entry->d_name == '.') continue;
    if (pathCount == room) paths = realloc(paths, (room = room * 2 + 1024) * sizeof *paths);
    if (asprintf(&paths[pathCount++], "%s/%s", arguments[3], entry->d_name) < 0) fail("memory");
  }
  closedir(folder);
  int threads = atoi(arguments[2]);
  pthread_t ids[64];
  for (int i = 0; i < threads && i < 64; i++) pthread_create(&ids[i], NULL, run, NULL);
  for (int i = 0; i < threads && i < 64; i++) pthread_join(ids[i], NULL);
  return 0;
}
