/**
 * What lies at a web address, fetched without trust: only public addresses, on every hop, of bounded size and in bounded
 * time.
 */
@NullMarked
package org.dateline.ingest.web;

import org.jspecify.annotations.NullMarked;
