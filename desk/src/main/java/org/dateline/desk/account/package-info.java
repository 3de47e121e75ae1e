/**
 * Passwords and other secrets, from where they are typed or drawn to the hashes that the store keeps.
 *
 * <p>Takes: what somebody typed; randomness. Gives: hashes, and what is wrong with a password. Must not know: where it is
 * typed or shown; records; of Spring more than its cryptography.
 */
@NullMarked
package org.dateline.desk.account;

import org.jspecify.annotations.NullMarked;
