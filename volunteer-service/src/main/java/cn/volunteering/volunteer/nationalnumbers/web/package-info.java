/** The endpoints of the comparison with the national system. */
@NullMarked
package cn.volunteering.volunteer.nationalnumbers.web;

import org.jspecify.annotations.NullMarked;
