#pragma once
#include <libxml/xmlversion.h>
/* Debian's headers pull in ICU's, which clash with Foundation's own copy ("UErrorCode has different
   definitions in different modules"). It hides two fields at the end of _xmlCharEncodingHandler: never allocate or
   copy that struct by value. Only this file may include libxml2. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/xmlerror.h>

/* libxml2 prints to stderr unless told otherwise; variadic callbacks can only be set from C. */
static inline void shim_quiet(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}
static inline void shim_sax_silence(xmlSAXHandler *sax) {
  sax->warning = shim_quiet;
  sax->error = shim_quiet;
  sax->fatalError = shim_quiet;
}
/* The setting is one of each thread: this one's, and that of threads to come. */
static inline void shim_global_silence(void) {
  xmlSetGenericErrorFunc(NULL, shim_quiet);
  xmlThrDefSetGenericErrorFunc(NULL, shim_quiet);
}
/* xmlFree is a mutable global, which Swift 6 refuses to read. */
static inline void shim_xml_free(void *pointer) { xmlFree(pointer); }
/* So is the version; in newer libxml2 it is a constant. */
static inline const char *shim_xml_version(void) { return xmlParserVersion; }
