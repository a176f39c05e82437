/** Links volunteers with the accounts that the registry opened for them. */
@NullMarked
package cn.volunteering.volunteer.roster.events;

import org.jspecify.annotations.NullMarked;
