/**
 * Fills demo tenants with the people of a generated year. The beans exist only where {@code demo.tenants} names some, as
 * the local run does.
 */
@NullMarked
package cn.volunteering.volunteer.demo;

import org.jspecify.annotations.NullMarked;
