/**
 * The roster (志愿者名册): the volunteers of an agency from application to leaving, the section and branch each belongs to
 * over time, and their standing in the national system.
 */
@NullMarked
package cn.volunteering.volunteer.roster;

import org.jspecify.annotations.NullMarked;
