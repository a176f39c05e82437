/** Volunteers and teams as record groups of the national system (NX-49, QH-43). */
@NullMarked
package cn.volunteering.volunteer.nationalfiling;

import org.jspecify.annotations.NullMarked;
