/**
 * Receives events, each in the scope of its tenant. The kind of a failure decides what happens to a record, and no
 * record blocks the next one forever.
 */
@NullMarked
package cn.volunteering.messaging.listen;

import org.jspecify.annotations.NullMarked;
