/** The settings of a process: missing ones prevent its start, and all are reported at once. */
@NullMarked
package cn.volunteering.tenancy.settings;

import org.jspecify.annotations.NullMarked;
