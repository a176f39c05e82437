/** The platform's own processes: unpacked jars, their settings, their start-up caches. */
@NullMarked
package cn.volunteering.local.service;

import org.jspecify.annotations.NullMarked;
