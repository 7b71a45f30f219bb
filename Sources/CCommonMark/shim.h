// GitHub's fork of the CommonMark reference implementation: the same library with tables, which wikis have and
// CommonMark does not.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

// The kinds of node that the table extension adds are variables of its library, set when it is registered, and stand in
// none of its installed headers.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;

static inline cmark_node_type moim_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type moim_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type moim_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
