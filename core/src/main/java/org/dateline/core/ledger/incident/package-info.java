/**
 * Incidents: reports of the same happening, merged.
 *
 * <p>Takes: {@link org.dateline.core.ledger.incident.Report}s, each one event as one revision tells it, and the links
 * that analysts set. Gives: {@link org.dateline.core.ledger.incident.Incident}s with the reasons for each merge, how
 * far they are known, and their tolls; and the keys by which a store finds what a new report can be the same as. Must
 * not know: how reports are kept, in which order they came, and how many there are in all.
 */
@NullMarked
package org.dateline.core.ledger.incident;

import org.jspecify.annotations.NullMarked;
