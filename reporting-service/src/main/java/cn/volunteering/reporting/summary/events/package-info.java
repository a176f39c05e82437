/** Listens to the answers and reminders of the overseer. */
@NullMarked
package cn.volunteering.reporting.summary.events;

import org.jspecify.annotations.NullMarked;
