/** The doors through which operators order what happens to a tenant, and follow it. */
@NullMarked
package cn.volunteering.registry.lifecycle.web;

import org.jspecify.annotations.NullMarked;
