<#-- What a person may need to know beside the form, and a way out of every page. -->
<#macro content>
    <#if pageId == "login-update-password">
        <p class="help">${msg("passwordRules", passwordPolicies.length!8, passwordPolicies.passwordHistory!5)}</p>
    <#elseif ["login", "login-username", "login-password", "login-otp"]?seq_contains(pageId)>
        <p class="help">${msg("signInHelp")}</p>
        <@wayOut/>
    <#elseif !["error", "info", "logout-confirm"]?seq_contains(pageId)
            || skipLink?? || !(client.baseUrl)?has_content || ((logoutConfirm.skipLink)!false)>
        <@wayOut/>
    </#if>
</#macro>

<#-- Where nothing is known of who asked for the page, the platform is taken to share its origin with the sign-in. -->
<#macro wayOut>
    <p class="way-out"><a href="${(client.baseUrl)?has_content?then((client.baseUrl)!, "/")}">${msg("backToStart")}</a></p>
</#macro>
