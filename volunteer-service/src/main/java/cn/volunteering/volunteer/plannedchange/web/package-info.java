/** The endpoints of planned changes. */
@NullMarked
package cn.volunteering.volunteer.plannedchange.web;

import org.jspecify.annotations.NullMarked;
