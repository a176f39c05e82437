/** Compares the roster with a list of the national system, and takes over its numbers (QH-43, NX-49). */
@NullMarked
package cn.volunteering.volunteer.nationalnumbers;

import org.jspecify.annotations.NullMarked;
