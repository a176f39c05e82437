/** Moves, departures and returns that lie in the future, carried out on their day (NX-13). */
@NullMarked
package cn.volunteering.volunteer.plannedchange;

import org.jspecify.annotations.NullMarked;
