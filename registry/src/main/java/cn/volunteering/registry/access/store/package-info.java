/** The table of volunteers. */
@NullMarked
package cn.volunteering.registry.access.store;

import org.jspecify.annotations.NullMarked;
