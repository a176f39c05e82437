/** Receives events: each in the scope of its tenant, each failure by its kind, no record ever in the way of the next. */
@NullMarked
package cn.volunteering.messaging.listen;

import org.jspecify.annotations.NullMarked;
