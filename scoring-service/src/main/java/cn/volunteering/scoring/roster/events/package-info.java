/** Listens to changes of volunteers' accounts. */
@NullMarked
package cn.volunteering.scoring.roster.events;

import org.jspecify.annotations.NullMarked;
