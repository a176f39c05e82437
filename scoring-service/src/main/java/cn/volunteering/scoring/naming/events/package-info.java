/** Listens to the titles of activities and the names of units. */
@NullMarked
package cn.volunteering.scoring.naming.events;

import org.jspecify.annotations.NullMarked;
