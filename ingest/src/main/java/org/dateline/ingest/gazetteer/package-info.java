/**
 * Loading gazetteers: dumps of GeoNames become layers in a folder, from which coding maps them.
 *
 * <p>Takes: files as GeoNames publishes them, packed or not, of any size. Gives: layers and a report of how every
 * line was read, in memory that does not grow with the file. Must not know: what coding does with places, exit codes
 * and screens.
 */
@NullMarked
package org.dateline.ingest.gazetteer;

import org.jspecify.annotations.NullMarked;
