/** The doors through which accounts are opened and one-time passwords handed out. */
@NullMarked
package cn.volunteering.registry.identity.web;

import org.jspecify.annotations.NullMarked;
