/** The contracts of events: one file per event type, used by the build, the event door and the tests. */
@NullMarked
package cn.volunteering.contracts;

import org.jspecify.annotations.NullMarked;
