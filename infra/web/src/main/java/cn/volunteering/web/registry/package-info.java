/** Asks the registry during a request, where an event would come too late. */
@NullMarked
package cn.volunteering.web.registry;

import org.jspecify.annotations.NullMarked;
