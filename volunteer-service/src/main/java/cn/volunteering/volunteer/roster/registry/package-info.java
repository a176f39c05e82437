/** Asks the registry about accounts. */
@NullMarked
package cn.volunteering.volunteer.roster.registry;

import org.jspecify.annotations.NullMarked;
