import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from 'react-router/dom';
import { ThemeContext } from '../ui/theme-mode.ts';
import { ClientsContext, createApolloClients } from './apollo-client.ts';
import { createRouter } from './router.tsx';
import { ThemeControl } from './theme-control.ts';
import { useTheme } from './use-theme.ts';

const clients = createApolloClients();
const router = createRouter(clients);

export function App() {
  const { theme, setMode } = useTheme();
  return (
    <ClientsContext value={clients}>
      <ApolloProvider client={clients.LATEST}>
        <ThemeControl value={setMode}>
          <ThemeContext value={theme}>
            <RouterProvider router={router} />
          </ThemeContext>
        </ThemeControl>
      </ApolloProvider>
    </ClientsContext>
  );
}
