/** Receives what the other agency says about a transfer. */
@NullMarked
package cn.volunteering.volunteer.transfer.events;

import org.jspecify.annotations.NullMarked;
