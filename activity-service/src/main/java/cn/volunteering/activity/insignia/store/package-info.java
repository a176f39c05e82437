/** Reads items and issue slips. */
@NullMarked
package cn.volunteering.activity.insignia.store;

import org.jspecify.annotations.NullMarked;
