/**
 * The platform as its users see it: programs that sign in over the public address like a browser and do a whole piece of
 * work. The seed makes the demo tenants; the demo story runs an act of service from end to end and compares every figure.
 */
@NullMarked
package cn.volunteering.story;

import org.jspecify.annotations.NullMarked;
