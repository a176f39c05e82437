/**
 * Fills demo tenants with the activities and hours of a generated year. The beans exist only where {@code demo.tenants}
 * names some, as the local run does.
 */
@NullMarked
package cn.volunteering.activity.demo;

import org.jspecify.annotations.NullMarked;
