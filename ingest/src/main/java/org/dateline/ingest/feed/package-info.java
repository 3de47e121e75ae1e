/** RSS, Atom and JSON Feed: which articles an outlet has. */
@NullMarked
package org.dateline.ingest.feed;

import org.jspecify.annotations.NullMarked;
