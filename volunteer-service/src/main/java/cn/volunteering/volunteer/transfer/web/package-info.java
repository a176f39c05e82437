/** The endpoints of transfers. */
@NullMarked
package cn.volunteering.volunteer.transfer.web;

import org.jspecify.annotations.NullMarked;
