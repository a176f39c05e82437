/** Storage of projects. */
@NullMarked
package cn.volunteering.activity.project.store;

import org.jspecify.annotations.NullMarked;
