/** The settings of a process: what is missing keeps it from starting, and all of it is told at once. */
@NullMarked
package cn.volunteering.tenancy.settings;

import org.jspecify.annotations.NullMarked;
