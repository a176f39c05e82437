/** What every door of a service has in common: who may enter, in whose name, and how it answers. */
@NullMarked
package cn.volunteering.web;

import org.jspecify.annotations.NullMarked;
