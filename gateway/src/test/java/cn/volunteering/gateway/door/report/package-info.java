/** Tests the reporting of events without servers. */
@NullMarked
package cn.volunteering.gateway.door.report;

import org.jspecify.annotations.NullMarked;
