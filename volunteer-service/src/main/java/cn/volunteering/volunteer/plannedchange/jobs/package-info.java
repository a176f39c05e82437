/** Carries planned changes out on their day. */
@NullMarked
package cn.volunteering.volunteer.plannedchange.jobs;

import org.jspecify.annotations.NullMarked;
