/** What the exchange with the national system leaves to the committee, in the inbox. */
@NullMarked
package cn.volunteering.activity.nationalfiling.web;

import org.jspecify.annotations.NullMarked;
