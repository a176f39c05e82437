/** The end of access of people who left, are suspended or were blocked, and the volunteers behind accounts. */
@NullMarked
package cn.volunteering.registry.access;

import org.jspecify.annotations.NullMarked;
