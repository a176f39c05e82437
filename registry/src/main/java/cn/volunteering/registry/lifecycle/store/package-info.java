/** Where the export of a tenant is kept. */
@NullMarked
package cn.volunteering.registry.lifecycle.store;

import org.jspecify.annotations.NullMarked;
