/**
 * The roster (志愿者名册): the volunteers of an agency from application to leaving, the section and branch of each over
 * time, and their status in the national system.
 */
@NullMarked
package cn.volunteering.volunteer.roster;

import org.jspecify.annotations.NullMarked;
