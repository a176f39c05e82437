/** Queries for the record groups of the national system. */
@NullMarked
package cn.volunteering.activity.nationalfiling.store;

import org.jspecify.annotations.NullMarked;
