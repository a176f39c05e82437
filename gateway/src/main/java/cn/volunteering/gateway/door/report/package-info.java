/** Checks reported events, recognises repeats and publishes the rest. */
@NullMarked
package cn.volunteering.gateway.door.report;

import org.jspecify.annotations.NullMarked;
