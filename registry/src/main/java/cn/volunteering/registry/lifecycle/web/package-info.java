/** The endpoints through which operators order tenant flows and follow them. */
@NullMarked
package cn.volunteering.registry.lifecycle.web;

import org.jspecify.annotations.NullMarked;
