/**
 * Listening to feeds: what they lead to is fetched, read into the record, and looked at again for two weeks.
 *
 * <p>Takes: the record with its feeds, the web. Gives: {@link org.dateline.desk.listening.Watch}, which does so by itself;
 * how feeds are found and how each fares. Must not know: screens, mail.
 */
@NullMarked
package org.dateline.desk.listening;

import org.jspecify.annotations.NullMarked;
