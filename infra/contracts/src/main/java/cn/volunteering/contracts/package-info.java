/** The contracts of events: one file per event type, read by the build, by the event door and by the tests. */
@NullMarked
package cn.volunteering.contracts;

import org.jspecify.annotations.NullMarked;
