/**
 * The one formatter of this code base. It runs on the JDK of the code, not on the JDK of Maven, because a formatter
 * understands only the syntax of the JDK it runs on.
 */
@NullMarked
package cn.volunteering.format;

import org.jspecify.annotations.NullMarked;
