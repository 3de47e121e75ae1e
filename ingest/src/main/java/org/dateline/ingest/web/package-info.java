/**
 * Takes web addresses; gives what lies there, fetched without trust: only public addresses, on every hop, of bounded size and
 * in bounded time, and as the owners of hosts want it. The only way out of the program to the web. Must not know what feeds or
 * articles are.
 */
@NullMarked
package org.dateline.ingest.web;

import org.jspecify.annotations.NullMarked;
