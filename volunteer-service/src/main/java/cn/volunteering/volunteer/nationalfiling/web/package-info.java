/** What the exchange with the national system leaves to the committee, in the inbox. */
@NullMarked
package cn.volunteering.volunteer.nationalfiling.web;

import org.jspecify.annotations.NullMarked;
